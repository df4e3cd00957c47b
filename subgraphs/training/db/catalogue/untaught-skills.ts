// The shortage story: skills that firms ask for and that no provider of the demo region teaches, so that a plan has
// something to leave open, and the question "which training do we lack?" has an answer. Programmes whose occupation
// needs one of them leave it to the workplace.

export const untaughtSkills: string[] = [
  'SK-M48', // Precision metalworking: the last programmes for tool and instrument makers closed.
  'SK-E13', // Robotics: firms buy robots faster than teachers can be found.
  'SK-E14', // Maintaining robots: taught by the makers only, on their own machines.
  'SK-I29', // Building monitoring: too new for a course.
  'SK-B20', // Mobile crane: nobody here has one to learn on.
]
