import "./styles.css";

/*
 * The page's bar is painted before the scripts keep the browser busy, and between their parts the page answers: a phone takes
 * a while for each.
 */

// The browser fetches its rules for numbers and dates with the first use: better now, while the scripts are on their way.
new Intl.NumberFormat(document.documentElement.lang).format(0);

if (document.hidden) {
  // A tab that nobody looks at paints nothing.
  void start();
} else {
  requestAnimationFrame(() => setTimeout(() => void start()));
}

async function start(): Promise<void> {
  await import("react-dom/client");
  await breath();
  const { show } = await import("./main");
  await breath();
  show();
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
