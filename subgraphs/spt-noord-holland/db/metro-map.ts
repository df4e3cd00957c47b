/**
 * The metro map: modules as stops, and lines through them to an occupation. A module that is a training of the demo region names
 * it, by the id that its owner gave it, and gives no more than that training teaches; the others are learned at work. None asks
 * for a diploma.
 */
interface MapModule {
  number: number
  titleNl: string
  titleEn: string
  weeks: number
  training: string | null
  /** Skill code and level: what somebody must have to board, and what somebody has afterwards. */
  needs: Readonly<Record<string, number>>
  gives: Readonly<Record<string, number>>
}

export const modules: readonly MapModule[] = [
  stop(
    1,
    'Technische tekeningen lezen',
    'Reading technical drawings',
    3,
    'opleiders:2',
    {},
    { M01: 3, M02: 3, M05: 3 },
  ),
  stop(2, 'MIG- en MAG-lassen', 'MIG and MAG welding', 4, 'opleiders:19', {}, { M32: 3, M33: 3, M38: 3 }),
  stop(3, 'TIG-lassen', 'TIG welding', 4, 'opleiders:21', { M38: 2 }, { M34: 3 }),
  stop(4, 'Lassen met elektrode', 'Electrode welding', 3, 'opleiders:22', { M38: 2 }, { M35: 3 }),
  stop(5, 'Metaalsoorten en verbindingen', 'Metals and joints', 2, 'opleiders:25', {}, { M30: 3, M31: 3 }),
  stop(6, 'Meten en controleren', 'Measuring and inspecting', 2, 'opleiders:11', {}, { M14: 3, M26: 3, M25: 2 }),
  stop(7, 'Zelfstandig werken', 'Working independently', 2, 'opleiders:99', {}, { A07: 3, A08: 3 }),
  stop(8, 'CNC-draaien', 'CNC turning', 5, 'opleiders:5', { M01: 2 }, { M16: 3, M11: 3, M18: 3, M21: 3, M22: 3 }),
  stop(9, 'CNC-frezen', 'CNC milling', 5, 'opleiders:7', { M01: 2 }, { M17: 3, M11: 3, M18: 3, M21: 3, M22: 3 }),
  stop(10, 'CNC-programmeren', 'CNC programming', 4, 'opleiders:9', { M11: 2 }, { M10: 3, M12: 3 }),
  stop(
    11,
    'Materiaal en eerste onderhoud',
    'Materials and first-line maintenance',
    3,
    'opleiders:14',
    {},
    { M30: 3, M24: 3, M23: 2 },
  ),
  stop(12, 'Hydrauliek en pneumatiek', 'Hydraulics and pneumatics', 3, 'opleiders:45', { E18: 2 }, { E16: 3, E17: 3 }),
  stop(
    13,
    'Onderhoud en storing zoeken',
    'Maintenance and fault finding',
    3,
    'opleiders:49',
    {},
    { E21: 3, E22: 3, E23: 3, M23: 3 },
  ),
  stop(14, 'Machines monteren op de werkvloer', 'Assembling machines at work', 6, null, {}, { E18: 3, E19: 2, M22: 3 }),
  stop(15, 'Elektrotechniek: de basis', 'Electrical basics', 4, 'opleiders:35', {}, { E01: 3, E07: 3 }),
  stop(
    16,
    'Meten, testen en vastleggen',
    'Measuring, testing and recording',
    1,
    'opleiders:50',
    {},
    { E24: 3, E25: 3, E26: 3 },
  ),
  stop(
    17,
    'Groepenkast en woninginstallatie',
    'Consumer unit and house wiring',
    5,
    'opleiders:52',
    { E01: 2 },
    { I01: 3, I02: 3, I03: 3, I04: 3 },
  ),
  stop(18, 'Zonnepanelen', 'Solar panels', 2, 'opleiders:59', { E01: 2, B03: 2 }, { I09: 3, I10: 3 }),
  stop(19, 'Veilig op hoogte', 'Safe at heights', 1, 'opleiders:92', {}, { B01: 3, B02: 3, B03: 3 }),
  stop(20, 'Gezond en veilig werken', 'Healthy and safe work', 1, 'opleiders:94', {}, { A01: 3, A02: 3, A03: 3 }),
]

interface MapLine {
  number: number
  name: string
  /** The occupation at its end. */
  occupation: string
  /** Numbers of modules, in order. */
  stops: readonly number[]
}

export const lines: readonly MapLine[] = [
  { number: 1, name: 'Rode lijn', occupation: 'OC-M04', stops: [20, 1, 5, 2, 3, 4, 6, 7] },
  { number: 2, name: 'Blauwe lijn', occupation: 'OC-M01', stops: [1, 6, 8, 9, 10, 11, 7] },
  { number: 3, name: 'Groene lijn', occupation: 'OC-E04', stops: [20, 15, 14, 12, 13, 16, 7] },
  { number: 4, name: 'Gele lijn', occupation: 'OC-I09', stops: [20, 19, 15, 16, 17, 18] },
]

function stop(
  number: number,
  titleNl: string,
  titleEn: string,
  weeks: number,
  training: string | null,
  needs: MapModule['needs'],
  gives: MapModule['gives'],
): MapModule {
  return { number, titleNl, titleEn, weeks, training, needs: skills(needs), gives: skills(gives) }
}

/** Codes as the reference release writes them. */
function skills(levels: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(levels).map(([code, level]) => [`SK-${code}`, level]))
}
