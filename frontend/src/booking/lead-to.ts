/** Scrolls to something and gives it the focus, so that it is read out. */
export function leadTo(element: HTMLElement | null, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
