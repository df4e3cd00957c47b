/**
 * The training providers of the demo region, all invented and saying so in their name. The catalogue of trainings,
 * which is another partner's, names the same organisations; the register keeps its own list, as it would of real
 * ones.
 */
import type { OrganisationRow } from './organisations.ts'

export const trainingProviders: readonly OrganisationRow[] = [
  provider('vakschool-metaal-drenthe', 'Vakschool Metaal Drenthe', 'GM0114'),
  provider('lascentrum-groningen', 'Lascentrum Groningen', 'GM0014'),
  provider('verspaningscentrum-assen', 'Verspaningscentrum Assen', 'GM0106'),
  provider('techniekacademie-oldambt', 'Techniekacademie Oldambt', 'GM1895'),
  provider('installatieschool-leeuwarden', 'Installatieschool Leeuwarden', 'GM0080'),
  provider('klimaatschool-heerenveen', 'Klimaatschool Heerenveen', 'GM0074'),
  provider('mechatronicahuis-drachten', 'Mechatronicahuis Drachten', 'GM0090'),
  provider('bouwschool-hoogeveen', 'Bouwschool Hoogeveen', 'GM0118'),
  provider('energieschool-meppel', 'Energieschool Meppel', 'GM0119'),
  provider('elektroschool-zaanstad', 'Elektroschool Zaanstad', 'GM0479'),
  provider('koudeschool-alkmaar', 'Koudeschool Alkmaar', 'GM0361'),
  provider('metaalleerbedrijf-velsen', 'Metaalleerbedrijf Velsen', 'GM0453'),
  provider('bouwplaats-haarlem', 'Leerbouwplaats Haarlem', 'GM0392'),
  provider('techniekcollege-purmerend', 'Techniekcollege Purmerend', 'GM0439'),
  provider('avondschool-techniek-hoorn', 'Avondschool Techniek Hoorn', 'GM0405'),
  provider('vakopleiders-utrecht', 'Vakopleiders Utrecht', 'GM0344'),
  provider('veiligheidscentrum-nieuwegein', 'Veiligheidscentrum Nieuwegein', 'GM0356'),
  provider('loopbaanhuis-groningen', 'Loopbaanhuis Groningen', 'GM0014'),
  provider('loopbaanhuis-hilversum', 'Loopbaanhuis Hilversum', 'GM0402'),
]

function provider(slug: string, name: string, municipality: string): OrganisationRow {
  return {
    id: `register:opleider-${slug}`,
    name: `${name} (demo)`,
    kind: 'TRAINING_PROVIDER',
    branch: null,
    municipality,
    formerNames: [],
  }
}
