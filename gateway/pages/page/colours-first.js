// Before anything is painted: the colours that somebody chose on this machine (colours.tsx). It waits for nothing, so that a
// page does not flash in the others first.
try {
  const chosen = localStorage.getItem('overstap:colours')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colours = chosen
} catch {
  // A browser that keeps nothing for pages shows them as the machine has it.
}
