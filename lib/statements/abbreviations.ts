const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations after which a sentence goes on, whatever follows. Lower case, without the last dot. */
export const NEVER_LAST = setOf(
  'e.g eg i.e ie cf viz vs mr mrs ms dr prof hon messrs mme mlle ref approx resp incl esp al fig figs art arts ' +
    'sec secs sect par para paras ch chap pp vol nr nos civ cal fla pa mass conn tex wash ill ind colo okla ' +
    'minn wis mich stat supp ann rev bus gen reg regs cir dist ct ord lit ziff abs bzw z.b d.h u.a ggf vgl ' +
    'gem sog inkl evtl bspw nº n° núm num pág pag ej p.ex p.ej ud uds sr sra dott sig bijv d.w.z o.a ' +
    'm.b.t t.a.v i.v.m np m.in tzw tj ust ul pl al. tel fax ext dept attn att pte pty ff např napr tzn tzv',
);

/** Abbreviations that may close a sentence: it ends when the next word is one that opens sentences. */
export const SOMETIMES_LAST = setOf(
  'inc ltd corp co llc llp plc lp bros u.s e.u u.k u.s.a u.n d.c a.m p.m etc seq st ave blvd rd ste jr sr ' +
    'ph.d b.v n.v s.a s.l s.p.a s.r.l s.a.s s.à.r.l a.g k.k pty gmbh sp.z.o.o sp o.o no code dez usw enz itd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ca n.y n.j',
);

/** Months that a day stands before with a full stop, as in "17. Dezember": none of them opens a sentence. */
export const MONTHS_BEHIND_DAYS = setOf(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
);

/** Words that open sentences far more often than they continue a name after an abbreviation. */
export const OPENERS = setOf(
  'we you your our the this these those that such if in it its they their he she when where while for from to ' +
    'by at on as an a all any some each other both no not please however therefore additionally furthermore ' +
    'moreover although because since unless until under with without after before once upon during only also ' +
    'here there what who how why do does should may must can contact for example see click ' +
    'wir sie ihre unsere die der das dies wenn nous vous notre votre nos vos le la les il elle ce cette si pour ' +
    'nosotros usted el los las esto cuando noi lei il gli questo quando quand wij u uw onze de het als nós você ' +
    'o os as este my państwa nasz ten gdy jeśli',
);
