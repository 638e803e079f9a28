/** Legal forms that are no word of any language: companies write them in any case ("salesforce.com, inc."). */
const inAnyCase = [
  'inc',
  'incorporated',
  'llc',
  'l\\.l\\.c',
  'w\\.l\\.l',
  'ltd',
  'g?gmbh',
  'mbh',
  'pty\\.? ltd',
  'pty limited',
  'pte\\.? ltd',
  'pvt\\.? ltd',
  'private limited',
  'sdn\\.? bhd',
  'sp\\. z ?o\\. ?o',
  's\\.p\\.a',
  's\\.r\\.l',
  's\\.? ?à\\.? ?r\\.? ?l',
  'sàrl',
];

/** Forms that are words or abbreviations of something else unless written so. */
const asWritten =
  'SpA Srl Limited LIMITED Corporation CORPORATION Corp CORP Company PBC PLC Plc plc LLP LLLP L\\.P LP DAC CIC AG SE KGaA OHG GbR ' +
  'UG e\\.K eG e\\.V S\\.A\\.S S\\.A\\.U S\\.A\\.R\\.L SARL Sarl SASU SAS EURL SNC SAGL Sagl S\\.A SA S\\.C\\.A B\\.V BV C\\.V V\\.O\\.F N\\.V NV BVBA ' +
  'VZW ASBL S\\.L\\.U S\\.L SL Ltda Lda EIRELI AB A/S ApS I/S AS ASA Oyj Oy OÜ UAB SIA KG K\\.K Kft Zrt Nyrt ' +
  'd\\.o\\.o d\\.d s\\.\\s?r\\.\\s?o a\\.s S\\.R\\.O A\\.Ş Foundation Stiftung Fundación Fondation Association';

/** An expression for words in any case, faster on a whole policy than one with the flag `i`. */
function inEitherCase(source: string): string {
  return source.replaceAll(/\\.|[a-zà]/g, (char) =>
    char.length > 1 ? char : `[${char}${char.toUpperCase()}]`,
  );
}

/**
 * Every place of a text where a legal form may stand, written as companies write it; `isLegalForm` tells. Without `u`,
 * which takes several times as long on a whole policy.
 */
export const legalForms = new RegExp(
  `\\b(?:${[...inAnyCase.map(inEitherCase), ...asWritten.split(' ')].join('|')})(?![A-Za-z\\d])\\.?`,
  'g',
);

/** Is it neither inside a word ("SAÚDE") nor behind a hyphen ("CC-BY-SA")? */
export function isLegalForm(text: string, start: number, form: string): boolean {
  return !/[\p{L}\d-]/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(start + form.length));
}
