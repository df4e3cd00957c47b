// How the template databases of one test run are called.

export function templatePrefix(run: string): string {
  return `overstap_template_${run}_`
}
