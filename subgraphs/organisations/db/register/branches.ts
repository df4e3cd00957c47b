/**
 * The branches, their training funds, and the collective agreements: what an agreement is called and which fund it
 * is bound to (R2).
 */

import type { BranchCode } from '@overstap/schema/reference'
import type { AgreementBasis, AgreementCode } from '@overstap/schema/region'

interface Named {
  nl: string
  en: string
}

interface BranchRow {
  code: BranchCode
  name: Named
  technical: boolean
  /** The organisation that is its training fund. */
  fund: string | null
}

export const branches: readonly BranchRow[] = [
  { code: 'METAAL', name: { nl: 'Metaalbewerking', en: 'Metalworking' }, technical: true, fund: 'register:oom' },
  {
    code: 'METALEKTRO',
    name: { nl: 'Metalektro', en: 'Metal and electrical engineering industry' },
    technical: true,
    fund: 'register:a-en-o-metalektro',
  },
  {
    code: 'INSTALLATIE',
    name: { nl: 'Technische installatie', en: 'Technical installation' },
    technical: true,
    fund: 'register:wij-techniek',
  },
  { code: 'BOUW', name: { nl: 'Bouw en infra', en: 'Construction' }, technical: true, fund: 'register:oo-fonds-bouw' },
  { code: 'AVIATION', name: { nl: 'Luchtvaart', en: 'Aviation' }, technical: false, fund: null },
  { code: 'LOGISTICS', name: { nl: 'Logistiek', en: 'Logistics' }, technical: false, fund: null },
  { code: 'RETAIL', name: { nl: 'Detailhandel', en: 'Retail' }, technical: false, fund: null },
  { code: 'HOSPITALITY', name: { nl: 'Horeca', en: 'Hospitality' }, technical: false, fund: null },
  { code: 'VEHICLE', name: { nl: 'Mobiliteit', en: 'Vehicle repair' }, technical: false, fund: null },
]

export const collectiveAgreements: readonly { code: AgreementCode; name: string; fund: string | null }[] = [
  {
    code: 'METAAL_EN_TECHNIEK_METAALBEWERKING',
    name: 'Metaal en Techniek: Metaalbewerkingsbedrijf',
    fund: 'register:oom',
  },
  { code: 'METALEKTRO', name: 'Metalektro', fund: 'register:a-en-o-metalektro' },
  {
    code: 'METAAL_EN_TECHNIEK_INSTALLATIE',
    name: 'Metaal en Techniek: Technisch Installatiebedrijf',
    fund: 'register:wij-techniek',
  },
  { code: 'BOUW_EN_INFRA', name: 'Bouw en Infra', fund: 'register:oo-fonds-bouw' },
  { code: 'OTHER_AVIATION', name: 'Luchtvaart (overig)', fund: null },
  { code: 'OTHER_LOGISTICS', name: 'Logistiek (overig)', fund: null },
  { code: 'OTHER_RETAIL', name: 'Detailhandel (overig)', fund: null },
  { code: 'OTHER_HOSPITALITY', name: 'Horeca (overig)', fund: null },
  { code: 'OTHER_VEHICLE', name: 'Mobiliteit (overig)', fund: null },
]

/** Why an agreement applies, as a sentence for whoever asks (R13, R15). */
export const agreementBases: Record<AgreementBasis, Named> = {
  MAIN_ACTIVITY: {
    nl: 'De hoofdactiviteit van het bedrijf valt onder deze cao.',
    en: "The firm's main activity falls under this agreement.",
  },
  HOURS_BELOW_BORDER: {
    nl: 'Het metaalbedrijf bleef onder de grens van 1.200 arbeidsuren per week.',
    en: 'The metal firm stayed below the border of 1,200 working hours a week.',
  },
  THREE_YEARS_AT_1200: {
    nl: 'Het metaalbedrijf had drie jaren achtereen ten minste 1.200 arbeidsuren per week.',
    en: 'The metal firm had at least 1,200 working hours a week for three years running.',
  },
  TWO_YEARS_AT_2000: {
    nl: 'Het metaalbedrijf had twee jaren achtereen ten minste 2.000 arbeidsuren per week.',
    en: 'The metal firm had at least 2,000 working hours a week for two years running.',
  },
  ONE_YEAR_AT_3000: {
    nl: 'Het metaalbedrijf had een jaar lang ten minste 3.000 arbeidsuren per week.',
    en: 'The metal firm had at least 3,000 working hours a week for a year.',
  },
}
