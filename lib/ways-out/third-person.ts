/** The reader spoken of as somebody ("each Member may", "les utilisateurs disposent"), who can or has the right to. */
export const theirsInEnglish =
  '\\b(?:users?|visitors?|customers?|clients?|individuals?|members?|subjects?|consumers?|patients?|residents?|participants?|subscribers?|everyone|anyone|person|parents?) (?:can|may|(?:also |always )?ha(?:s|ve) (?:the|a) (?:right|option|ability|choice|opportunity|possibility)|(?:is|are) (?:able|entitled|free))\\b';

/** The same in French, German, Spanish, Italian, Dutch, Portuguese and Polish; a source for `latin`. */
export const theirsAbroad = [
  "(?:l'|(?<!\\p{L})(?:le|la|les|tout|toute|chaque) )(?:utilisat\\p{L}+|clients?|patients?|membres?|personnes?(?: concernées?)?|internautes?|visiteurs?|abonnés?|usagers?|participants?|adhérents?|titulaires?)(?:,[^,]{0,50},)?(?: \\p{L}+)? (?:peut|peuvent|dispose(?:nt)?|(?:a|ont) (?:le|un) droit|bénéficie(?:nt)?|pourra|pourront)(?!\\p{L})",
  '(?:betroffenen?(?: personen?)?|nutzer\\p{L}*|kunden|mitglieder?) (?:kann|können|hat|haben)(?!\\p{L})|(?:kann|können|hat|haben) (?:der|die|jede) (?:betroffene|nutzer)',
  '(?:usuarios?|interesados?|clientes?|titular(?:es)?|utilizador(?:es)?) (?:pued\\p{L}+|podrán?|tienen?|pode(?:m|rá|rão)?|t[eê]m)(?!\\p{L})',
  '(?:utent[ei]|interessat[oi]|client[ei]) (?:può|possono|potrà|potranno|ha|hanno)(?!\\p{L})|(?:betrokkenen?|gebruikers?|klanten) (?:kan|kunnen|heeft|hebben)(?!\\p{L})|(?:użytkowni\\p{L}+|osob\\p{L}+) (?:może|mogą|ma|mają)(?!\\p{L})',
].join('|');
