/** What a sentence must speak of before a link to an authority counts as a complaint route. */
export const complaintSense: RegExp =
  /complain|lodge|supervisory|authorit|regulator|concern|commissioner|attorney general|ombuds|r[eé]clam|saisir|plainte|beschwer|klacht|skarg|autorit[éà]|autoridad|garante|aufsichtsbeh|datenschutzbeh|toezichth|nadzor/i;

/** What a sentence must speak of before a company's own page on privacy counts as its opt-out. */
export const choiceSense: RegExp =
  /opt(?:ing|ed|s)?[ -]?out|disabl|deactivat|turn(?:ing)? off|choices?\b|unsubscrib|object|withdraw|control|widersp|deaktivier|abschalten|désactiv|refus|oppos|desactiv|rechaz|disattiv|uitschakel|afmeld|desativ|wyłącz/i;

/** What a sentence must speak of before a form on a general form host counts as a privacy request form. */
export const rightsSense: RegExp =
  /privac|personal (?:data|information)|\b(?:exercise|your|above|these|data|subject|consumer) rights?\b|\bgdpr\b|\bccpa\b|data request|opt[ -]?out|delet|erasure|access request|do not sell|data subject|unsubscribe|datenschutz|personenbezogen|lösch|données|confidentialité|datos personales|derechos|dati personali|persoonsgegevens|dados pessoais|danych osobowych/i;
