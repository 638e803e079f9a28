/** A state's comprehensive privacy act as far as a request needs it. */
export type StateAct = {
  state: string;
  act: string;
  citation: string;
  /** Days for an answer, before the one extension that each act allows. */
  days: number;
  /** Whether the act gives a right to have data corrected. */
  corrects: boolean;
};

function like(state: string, act: string, citation: string): StateAct {
  return { state, act, citation, days: 45, corrects: true };
}

/** The acts in force on 2026-11-22, California's (with its own rules) apart, by ISO 3166-2 code. */
export const stateActs = {
  'US-CO': like('Colorado', 'Colorado Privacy Act', 'C.R.S. § 6-1-1301 et seq.'),
  'US-CT': like('Connecticut', 'Connecticut Data Privacy Act', 'Conn. Gen. Stat. § 42-515 et seq.'),
  'US-DE': like('Delaware', 'Delaware Personal Data Privacy Act', '6 Del. C. § 12D-101 et seq.'),
  'US-FL': like('Florida', 'Florida Digital Bill of Rights', 'Fla. Stat. § 501.701 et seq.'),
  'US-IN': like('Indiana', 'Indiana Consumer Data Protection Act', 'Ind. Code § 24-15'),
  'US-IA': {
    ...like('Iowa', 'Iowa Consumer Data Protection Act', 'Iowa Code ch. 715D'),
    days: 90,
    corrects: false,
  },
  'US-KY': like('Kentucky', 'Kentucky Consumer Data Protection Act', 'KRS 367.3611 et seq.'),
  'US-MD': like('Maryland', 'Maryland Online Data Privacy Act', 'Md. Code, Com. Law § 14-4701 et seq.'),
  'US-MN': like('Minnesota', 'Minnesota Consumer Data Privacy Act', 'Minn. Stat. ch. 325M'),
  'US-MT': like('Montana', 'Montana Consumer Data Privacy Act', 'Mont. Code § 30-14-2801 et seq.'),
  'US-NE': like('Nebraska', 'Nebraska Data Privacy Act', 'Neb. Rev. Stat. § 87-1101 et seq.'),
  'US-NH': like('New Hampshire', 'New Hampshire Privacy Act', 'RSA ch. 507-H'),
  'US-NJ': like('New Jersey', 'New Jersey Data Privacy Act', 'N.J.S.A. 56:8-166.4 et seq.'),
  'US-OR': like('Oregon', 'Oregon Consumer Privacy Act', 'ORS 646A.570 et seq.'),
  'US-RI': like(
    'Rhode Island',
    'Rhode Island Data Transparency and Privacy Protection Act',
    'R.I. Gen. Laws ch. 6-48.1',
  ),
  'US-TN': like('Tennessee', 'Tennessee Information Protection Act', 'Tenn. Code § 47-18-3301 et seq.'),
  'US-TX': like('Texas', 'Texas Data Privacy and Security Act', 'Tex. Bus. & Com. Code ch. 541'),
  'US-UT': like('Utah', 'Utah Consumer Privacy Act', 'Utah Code § 13-61-101 et seq.'),
  'US-VA': like('Virginia', 'Virginia Consumer Data Protection Act', 'Va. Code § 59.1-575 et seq.'),
} satisfies Record<`US-${string}`, StateAct>;

export type StateCode = keyof typeof stateActs;
