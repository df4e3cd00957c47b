/** Where one types is named for those who hear the page: CodeMirror makes its fields without a name, whenever it likes. */

export function labelEditors(): () => void {
  const observer = new MutationObserver(() => {
    for (const field of document.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
      const part = field.closest('section[aria-label]')?.getAttribute('aria-label')
      if (part) field.setAttribute('aria-label', part)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
