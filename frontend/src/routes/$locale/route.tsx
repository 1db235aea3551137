import { createFileRoute, notFound, Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { IntlProvider } from "use-intl";
import { Layout } from "@/components/layout";
import { PageNotFound } from "@/components/page-not-found";
import { isLocale, rememberLocale, type Locale } from "@common/i18n/locale";
import { messagesOf } from "@/i18n/messages";

export const Route = createFileRoute("/$locale")({
  params: {
    parse: ({ locale }): { locale: Locale } => {
      if (!isLocale(locale)) {
        throw notFound();
      }
      return { locale };
    },
    stringify: ({ locale }) => ({ locale }),
  },
  loader: ({ params }) => messagesOf(params.locale),
  // Each page needs what surrounds it: it comes with the first file.
  codeSplitGroupings: [],
  component: Site,
  // The root has one for addresses without a language.
  notFoundComponent: () => <PageNotFound />,
});

function Site() {
  const { locale } = Route.useParams();
  const messages = Route.useLoaderData();
  useEffect(() => {
    document.documentElement.lang = locale;
    rememberLocale(locale);
  }, [locale]);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Sofia">
      <Layout>
        <Outlet />
      </Layout>
    </IntlProvider>
  );
}
