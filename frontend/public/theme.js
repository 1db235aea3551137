// Whoever has chosen a theme sees nothing of another one, not even before the site's own scripts have come.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Without storage the system decides.
}
