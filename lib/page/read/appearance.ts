/** What an element's class says of how it looks. */
export type ClassSays = { hides: boolean; encloses: boolean; isIcon: boolean };
/** What its own style says. */
export type StyleSays = { hides: boolean; isBold: boolean; isPreformatted: boolean };

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/;
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$))/;
const HIDING_CLASSES = new Set(
  'hidden hide collapse collapsed is-hidden is-collapsed is-closed d-none'.split(' '),
);
/** Fonts that show an icon in place of its name. */
const ICON_NAME = /material-(?:icons|symbols)/;
const ENCLOSING_NAME = /accordion|collaps[ei]|expand(?:er|able)|toggle|tab-?(?:pane|content)/;

export function classSays(name: string): ClassSays {
  const small = name.toLowerCase();
  return {
    hides: small.split(/\s+/).some((word) => HIDING_CLASSES.has(word)),
    encloses: ENCLOSING_NAME.test(small),
    isIcon: ICON_NAME.test(small),
  };
}

export function styleSays(style: string): StyleSays {
  const small = style.toLowerCase();
  return {
    hides: HIDING_STYLE.test(small),
    isBold: small.includes('weight') && BOLD_STYLE.test(small),
    isPreformatted: /white-space\s*:\s*(?:pre|break)/.test(small),
  };
}
