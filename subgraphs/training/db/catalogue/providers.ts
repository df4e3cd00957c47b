// The training providers of the demo region. All are invented and say so in their name; the register lists the same
// organisations, so that a training's provider can be looked up there.

export interface Provider {
  /** The organisation's id in the register. */
  id: string
  name: string
  municipality: string
  /** What this provider asks for a course, in percent of the catalogue's price. */
  pricePercent: number
}

export const providers: Provider[] = [
  provider('vakschool-metaal-drenthe', 'Vakschool Metaal Drenthe', 'GM0114', 95),
  provider('lascentrum-groningen', 'Lascentrum Groningen', 'GM0014', 100),
  provider('verspaningscentrum-assen', 'Verspaningscentrum Assen', 'GM0106', 100),
  provider('techniekacademie-oldambt', 'Techniekacademie Oldambt', 'GM1895', 90),
  provider('installatieschool-leeuwarden', 'Installatieschool Leeuwarden', 'GM0080', 100),
  provider('klimaatschool-heerenveen', 'Klimaatschool Heerenveen', 'GM0074', 105),
  provider('mechatronicahuis-drachten', 'Mechatronicahuis Drachten', 'GM0090', 105),
  provider('bouwschool-hoogeveen', 'Bouwschool Hoogeveen', 'GM0118', 95),
  provider('energieschool-meppel', 'Energieschool Meppel', 'GM0119', 100),
  provider('elektroschool-zaanstad', 'Elektroschool Zaanstad', 'GM0479', 110),
  provider('koudeschool-alkmaar', 'Koudeschool Alkmaar', 'GM0361', 110),
  provider('metaalleerbedrijf-velsen', 'Metaalleerbedrijf Velsen', 'GM0453', 110),
  provider('bouwplaats-haarlem', 'Leerbouwplaats Haarlem', 'GM0392', 105),
  provider('techniekcollege-purmerend', 'Techniekcollege Purmerend', 'GM0439', 105),
  provider('avondschool-techniek-hoorn', 'Avondschool Techniek Hoorn', 'GM0405', 85),
  provider('vakopleiders-utrecht', 'Vakopleiders Utrecht', 'GM0344', 115),
  provider('veiligheidscentrum-nieuwegein', 'Veiligheidscentrum Nieuwegein', 'GM0356', 100),
  provider('loopbaanhuis-groningen', 'Loopbaanhuis Groningen', 'GM0014', 100),
  provider('loopbaanhuis-hilversum', 'Loopbaanhuis Hilversum', 'GM0402', 105),
]

function provider(slug: string, name: string, municipality: string, pricePercent: number): Provider {
  return { id: `register:opleider-${slug}`, name: `${name} (demo)`, municipality, pricePercent }
}
