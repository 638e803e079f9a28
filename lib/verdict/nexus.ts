/** Words by which a policy speaks to people whom European data protection law protects. */
const european =
  /\bGDPR\b|\bGeneral Data Protection Regulation\b|\bEEA\b|\bEuropean (?:Economic Area|Union|residents|users|data protection)\b|\bE\.?U\.? (?:residents?|users?|citizens?|individuals|member|law|data)\b|\bUK (?:GDPR|residents|users|Data Protection)\b|\bUnited Kingdom\b|\bSwitzerland\b|\bSwiss\b|\bData Protection Act (?:1998|2018)\b|\b95\/46\/EC\b|\bCNIL\b|\bDSGVO\b/;
/** Legal forms that only companies established there have. */
const europeanForm =
  /\b(?:GmbH|AG|SE|B\.?V\.?|N\.?V\.?|SARL|SAS|S\.A\.S\.?|S\.p\.A\.?|S\.r\.l\.?|S\.L\.?|AB|ApS|A\/S|Oyj?|Kft|s\.r\.o\.?|e\.V\.?|PLC|plc)$/;

/** The text speaks to people in California or the United States. Each way begins with a rare letter, so that a whole policy is soon searched. */
const toAmericans =
  /\bCalifornia|\bCCPA\b|\bCPRA\b|\b(?:U\.?S\.?|United States) (?:residents?|users|visitors|consumers|citizens)\b|(?<=\b(?:residents|users|visitors|reside|live|(?:you are|who are|if|customers|consumers|individuals|people|persons|residents|users|visitors) (?:located|based)) (?:of|in|from|within) the )(?:U\.?S\.?A?\b|United States)/;
/** The United States come up: a policy that speaks to Europeans tells where their data go. */
const aboutAmerica = /\bUnited States\b|\bU\.S\.A?\b|\bUSA\b/;
/** An address there. */
const addressInAmerica =
  /\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY),? \d{5}\b/;
const americanForm = /\b(?:Inc\.?|LLC|L\.L\.C\.?|Corp\.?|PBC|Incorporated)$/i;

/** Whether EU, UK or Swiss law plays a part: the text says so, or the company's legal form does. */
export function isEuropean(text: string, controller = ''): boolean {
  return european.test(text) || europeanForm.test(controller);
}

/** Whether the law of California or another US state plays a part. */
export function isAmerican(text: string, controller = ''): boolean {
  if (toAmericans.test(text) || americanForm.test(controller)) return true;
  if (europeanForm.test(controller)) return false;
  return addressInAmerica.test(text) || (aboutAmerica.test(text) && !european.test(text));
}
