import { useEffect, useState } from "react";
import { RouterProvider, type RouterProviderProps } from "react-router";
import { IntlProvider } from "use-intl";
import { Gate } from "./shell/gate";
import { messagesOf } from "./i18n/messages";
import { PagePending } from "./shell/page-pending";
import { useLanguage } from "./shell/language";

type Messages = Awaited<ReturnType<typeof messagesOf>>;

/** The panel in the language that was chosen, for those who may use it. */
export function App({ router }: Pick<RouterProviderProps, "router">) {
  const locale = useLanguage((state) => state.locale);
  const [words, setWords] = useState<{ readonly locale: typeof locale; readonly messages: Messages }>();
  useEffect(() => {
    let wanted = true;
    void messagesOf(locale).then((messages) => {
      if (wanted) {
        document.documentElement.lang = locale;
        setWords({ locale, messages });
      }
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  if (!words) {
    return <PagePending />;
  }
  return (
    <IntlProvider locale={words.locale} messages={words.messages} timeZone="Europe/Sofia">
      <Gate>
        <RouterProvider router={router} />
      </Gate>
    </IntlProvider>
  );
}
