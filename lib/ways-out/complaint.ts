import { prefiltered } from '../prefilter.ts';

const complain = prefiltered(
  /(?:lodge|lodging|fil(?:e|ing)|launch|make|making|submit|submitting|raise|bring|present|send|address|direct|register|refer|hand over|take|escalate|right (?:to|of)) .{0,40}?(?:complain\w*|concerns?|(?<=bring an? )claim)|complain .{0,50}?(?:to|with)|report (?:it|this|them|the matter|a concern|your concerns?) .{0,20}?to|(?:contact|notify) .{0,60}?authorit\w+.{0,40}?concerns?|concerns? .{0,120}?(?:contact|notify|reach) .{0,40}?authorit|report (?:us|our)\b.{0,40}?authorit|beschwerde\w*|beschweren|réclamation|plainte|(?:vous|se) plaindre (?:auprès|à) d|(?:introduire|exercer|former|intenter|déposer) (?:une action|un recours) (?:[a-zà-ÿ]+ )?(?:auprès|devant|à)|droit de recours|(?:contacter|saisir|adresser à) (?:directement )?(?:l'|la |votre |une )?(?:autorité|cnil|commission nationale)|an (?:die|eine) [^.]{0,24}aufsichtsbehörde[^.]{0,90}wenden|reclamación|presentar (?:una )?denuncia|reclamo|reclamação|reclamar com|klacht|skarg/,
);
const authority = prefiltered(
  /(?:supervisory|data protection|competent|regulatory|privacy|local|national|relevant|appropriate|government(?:al)?|responsible|respective|applicable|lead|your) (?:data protection |privacy |supervisory |regulatory )?(?:authorit\w+|agenc\w+|regulator\w*|commission\w*|bod(?:y|ies))|authorit(?:y|ies) (?:in|of|for|responsible)|information commissioner|data protection commission|commissioner|attorney general|office (?:for|of) (?:the )?(?:personal )?(?:data|information|privacy) protection|data protection (?:office|inspectorate|ombuds\w+|supervisor)\b|\bcnil\b|\bico\b|\bdpas?\b|competent authority|aufsichtsbehörde|datenschutzbehörde|datenschutzaufsicht|landesbeauftragte|(?:autorités?|organismes?) (?:[a-zà-ÿ]+ )?(?:de contrôle|compétente?s?|de protection|de réglementation|de surveillance|en charge|locale)|autoridad (?:de control|de protección|competente)|autorità (?:di controllo|di protezione|competente|garante)|agencia española|garante|autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|privacytoezichthouder|toezichthoudende|autoridade (?:de controlo|de proteção|nacional|competente|relevante)|organu nadzorcz|urzędu ochrony/,
);

/** Whether words (as `plainWords` gives them) tell of a complaint to a public authority. */
export function isComplaint(words: string): boolean {
  return complain.test(words) && authority.test(words);
}
