import { latin } from './latin.ts';

const french =
  "(?:en )?cliqu(?:ez|ant|er)[ -](?:juste )?ici|(?:juste |voir )?ici|(?:(?:sur|via|dans|depuis|en (?:suivant|remplissant|complétant)|à l'aide de|au moyen d[eu]|à) )?(?:(?:ce|cet|cette|le|la|l'|notre|un|une) ?)?(?:lien|formulaire|site|outil|page|adresse)(?: internet| web| en ligne)?(?: (?:dédié|suivant)e?| ci-(?:dessous|après|contre|joint)e?)?|(?:ce|cet|le|notre|un) formulaire de contact";

const german =
  '(?:bitte )?(?:klicken sie )?hier(?: klicken)?|(?:(?:über|unter|auf|mit|in) )?(?:diese[mnr]?|das|de[mnr]|die|unser(?:e[mnr]?)?|folgende[mnrs]?|ein(?:e[mn]?)?) (?:folgende[mnrs]? )?(?:link|(?:online-?|web-?)?formular|(?:web|internet)?seite|website|adresse)|(?:(?:online|web)-?)?formular';

const others = [
  '(?:(?:haga|haz|haciendo) clic |pulse |pinche )?aquí|(?:en )?(?:este|el|nuestro) (?:siguiente )?(?:enlace|formulario|sitio)(?: web)?|(?:en )?(?:esta|la|nuestra) (?:siguiente )?página|formulario',
  '(?:clicca(?:re|ndo)? )?qui|(?:questo|il nostro|il seguente|al seguente) (?:link|modulo|sito)|(?:in |a )?questa pagina|modulo',
  '(?:klik )?hier|(?:op |via )?(?:deze|onze|dit|het) (?:link|pagina|website|formulier)|formulier',
  '(?:clique |clicando )?aqui|(?:n?este|nosso) (?:link|formulário|site)|n?esta página|formulário',
  '(?:kliknij |klikając )?tutaj|(?:pod )?tym (?:linkiem|adresem)|(?:na )?tej stronie|formularz',
];
const here = latin(`^(?:${[french, german, ...others].join('|')})\\s?[>»→.:]*$`);

/** Longest of such texts, in characters. */
const longest = 50;

/** Whether a link's text (as `plainWords` gives it) says in another language than English only that it is one: "sur cette page". */
export function isHereAbroad(words: string): boolean {
  return words.length <= longest && here.test(words);
}
