/** How links within a text look. */
export const TEXT_LINK = "font-semibold text-primary underline-offset-4 hover:underline";
