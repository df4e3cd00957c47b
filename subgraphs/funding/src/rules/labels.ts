// The words for the codes that sentences quote. A code without a word here is quoted as it is.
import { reference } from '@overstap/schema/reference'

export type Language = 'nl' | 'en'

const LABELS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  METAAL_EN_TECHNIEK_METAALBEWERKING: ['Metaal en Techniek (metaalbewerking)', 'Metaal en Techniek (metalworking)'],
  METAAL_EN_TECHNIEK_INSTALLATIE: ['Metaal en Techniek (installatie)', 'Metaal en Techniek (installation)'],
  METALEKTRO: ['metalektro', 'metalektro'],
  BOUW_EN_INFRA: ['Bouw en Infra', 'construction and infrastructure'],
  METAAL: ['metaal', 'metalworking'],
  INSTALLATIE: ['installatie', 'installation'],
  BOUW: ['bouw', 'construction'],
  AVIATION: ['luchtvaart', 'aviation'],
  LOGISTICS: ['logistiek', 'logistics'],
  RETAIL: ['detailhandel', 'retail'],
  HOSPITALITY: ['horeca', 'hospitality'],
  VEHICLE: ['mobiliteit', 'vehicle trade'],
  UNEMPLOYED: ['werkloos', 'unemployed'],
  AT_RISK: ['met ontslag bedreigd', 'at risk of redundancy'],
  EMPLOYED: ['in dienst', 'employed'],
  SIDE_ENTRANT: ['zij-instromer', 'side entrant'],
  NO_BENEFIT: ['zonder uitkering', 'without a benefit'],
  RETURNER: ['herintreder', 'returner'],
  CREBO: ['mbo-opleiding (crebo)', 'vocational programme (crebo)'],
  SHORT: ['korte cursus', 'short course'],
  EVC: ['erkenning van ervaring (evc)', 'recognition of experience (evc)'],
  ORIENTATION: ['oriëntatie', 'orientation'],
  TUITION: ['lesgeld', 'tuition'],
  MATERIAL: ['materiaal', 'material'],
  EXAM: ['examen', 'exam'],
  TRAVEL: ['reiskosten', 'travel'],
  WAGE_LOSS: ['loonverlet', 'lost wages'],
  GUIDANCE: ['begeleiding', 'guidance'],
  INTAKE: ['intake', 'intake'],
  PERSON: ['de persoon zelf', 'the person'],
  EMPLOYER: ['een werkgever', 'an employer'],
  SERVICE_POINT: ['een servicepunt', 'a service point'],
  HIRING: ['de nieuwe werkgever', 'the hiring employer'],
  CURRENT: ['de huidige werkgever', 'the current employer'],
  APPLICANT: ['de aanvrager', 'the applicant'],
  OPEN: ['open', 'open'],
  CLOSED: ['gesloten', 'closed'],
  EXHAUSTED: ['het budget is op', 'the money is gone'],
  NOT_YET: ['nog niet open', 'not yet open'],
  drenthe: ['Drenthe', 'Drenthe'],
  groningen: ['Groningen', 'Groningen'],
  friesland: ['Friesland', 'Friesland'],
  'noord-holland': ['Noord-Holland', 'Noord-Holland'],
}

export function labelOf(code: string, language: Language): string {
  return LABELS[code]?.[language === 'nl' ? 0 : 1] ?? reference.municipalities.get(code)?.name ?? code
}
