import { useTranslations } from "use-intl";
import { ProsePage } from "./prose-page";

const NUMBERS = ["1", "2", "3", "4", "5", "6"] as const;

/** A page of numbered chapters: what holds between the product and people. */
export function Chapters({ page }: { readonly page: "terms" | "privacy" }) {
  const t = useTranslations();
  return (
    <ProsePage title={t(`${page}.title`)} lead={t(`${page}.updated`)}>
      {NUMBERS.map((number) => (
        <section key={number}>
          <h2 className="text-lg font-bold">
            {number}. {t(`${page}.h${number}`)}
          </h2>
          <p className="mt-1">{t(`${page}.p${number}`)}</p>
        </section>
      ))}
    </ProsePage>
  );
}
