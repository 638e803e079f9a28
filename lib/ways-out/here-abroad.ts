import { latin } from './latin.ts';

const french =
  "(?:en )?cliqu(?:ez|ant|er)[ -](?:juste )?ici|(?:juste |voir )?ici|(?:(?:sur|via|dans|depuis|en (?:suivant|remplissant|complétant)|à l'aide de|au moyen d[eu]|à) )?(?:(?:ce|cet|cette|le|la|l'|notre|un|une) ?)?(?:lien|formulaire|site|outil|page|adresse)(?: internet| web| en ligne)?(?: (?:dédié|suivant)e?| ci-(?:dessous|après|contre|joint)e?)?|(?:ce|cet|le|notre|un) formulaire de contact";

const german =
  '(?:bitte )?(?:klicken sie )?hier(?: klicken)?|(?:(?:über|unter|auf|mit|in) )?(?:diese[mnr]?|das|de[mnr]|die|unser(?:e[mnr]?)?|folgende[mnrs]?|ein(?:e[mn]?)?) (?:folgende[mnrs]? )?(?:link|(?:online-?|web-?)?formular|(?:web|internet)?seite|website|adresse)|(?:(?:online|web)-?)?formular';

const others = [
  '(?:(?:haga|haz|haciendo) clic |pulse |pinche )?aquí|(?:en )?(?:este|el|nuestro) (?:siguiente )?(?:enlace|formulario|sitio)(?: web)?',
  '(?:clicca(?:re|ndo)? )?qui|(?:questo|il nostro|il seguente|al seguente) (?:link|modulo|sito)',
  '(?:klik )?hier|(?:deze|onze|dit|via dit) (?:link|pagina|website|formulier)',
  '(?:clique |clicando )?aqui|(?:este|nosso) (?:link|formulário|site)|(?:kliknij |klikając )?tutaj|tym linkiem',
];

const here = latin(`^(?:${[french, german, ...others].join('|')})\\s?[>»→.:]*$`);

/** Longest of such texts, in characters. */
const longest = 50;

/** Whether a link's text (as `plainWords` gives it) says in another language than English only that it is one: "sur cette page". */
export function isHereAbroad(words: string): boolean {
  return words.length <= longest && here.test(words);
}
