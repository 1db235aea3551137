// What cannot wait for the site's own scripts, which are on their way.
{
  let signedIn = true;
  try {
    // Whoever has chosen a theme sees nothing of another one.
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
    signedIn = localStorage.getItem("signed-in") !== null;
  } catch {
    // Without storage the system decides about the theme.
  }

  // The venue that is asked for comes while the scripts do; who is signed in may see more of it, and asks with a token.
  const venue = /^\/(?:bg|en)\/venues\/([\da-f-]{36})\/?$/.exec(document.location.pathname);
  if (venue && !signedIn) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `/venues/${venue[1]}` });
    document.head.append(link);
  }
}
