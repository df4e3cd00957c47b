/**
 * The people, firms and vacancies that the programmes' questions are asked about: the first numbers of every region,
 * whatever its size or seed. Ids are whole, so that a test or a README can name them.
 */
const candidate = (number: number) => `uwv-noord:${number}`
const vacancy = (number: number) => `techniek-noord:${number}`
const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

export const stories = {
  /** Technisch Talent Werkt: an electrician becomes a CNC machinist, which shared skills alone would never suggest. */
  electrician: candidate(1),
  cncVacancy: vacancy(1),
  /** Province is not region (R14): the provincial top-up yes, the scope of service point Drenthe no. */
  candidateInAssen: candidate(2),
  /** Mind your next step: transferable skills of a baggage handler, and the technical jobs near the airport. */
  baggageHandler: candidate(3),
  assemblerVacancyNearSchiphol: vacancy(2),
  /** Entree in Beweging: a job that asks for no diploma, and somebody who never had one. */
  entreeCandidate: candidate(4),
  entreeVacancy: vacancy(3),
  /** The MKB-route: a worker without a diploma at a small firm, moving on inside the trade. */
  learnerAtSmallFirm: candidate(5),
  allroundWelderVacancy: vacancy(10),
  /** Noord-Holland's vouchers: a returner without a benefit. */
  voucherCandidate: candidate(6),
  solarVacancyInAlkmaar: vacancy(11),
  /** Technisch Talent Werkt in its own province: somebody from the metal trades, and the vacancy. */
  metalWorkerInZaanstad: candidate(7),
  cncVacancyInZaanstad: vacancy(4),
  /** Service point Utrecht, Gooi and Vechtstreek: a scarce job that only people of another branch come near. */
  serviceVacancyInHilversum: vacancy(5),
  maintenanceFitterInHilversum: candidate(8),

  /** Service point Drenthe, early action (R5): the firm, its bankruptcy, and the 22 people who work there. */
  bankruptFirm: 'register:metaalbewerking-emmen',
  bankruptcy: 'register:disruption-1',
  peopleOfBankruptFirm: run(11, 32).map(candidate),
  /** Work for them in other branches, near Emmen. */
  vacanciesNearEmmen: run(6, 9).map(vacancy),
  /** The 22 people of service point Drenthe's next assessment: twelve of the firm, ten job seekers of the region. */
  nextAssessment: run(21, 42).map(candidate),

  /** R15: Metaalbewerking until it had been above the border for three years, Metalektro after. */
  crossedEmployer: 'register:machinefabriek-hoogeveen',
  crossedOn: '2025-01-01',
  /** R1: the kind of firm that may apply for a service point's grant. */
  metalektroEmployer: 'register:apparatenbouw-drachten',
  reorganisingEmployer: 'register:elektrotechniek-groningen',
  baggageEmployer: 'register:bagageafhandeling-schiphol',
} as const
