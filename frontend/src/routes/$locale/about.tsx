import { createFileRoute } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { ProsePage } from "@/components/prose-page";
import { Card } from "@common/ui/card";

export const Route = createFileRoute("/$locale/about")({ component: About });

const STORY = ["p1", "p2", "p3"] as const;
const VALUES = ["v1", "v2", "v3"] as const;

function About() {
  const t = useTranslations("about");
  return (
    <ProsePage title={t("title")} lead={t("lead")}>
      {STORY.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <h2 className="text-xl font-bold">{t("values")}</h2>
      <ul className="grid gap-4 sm:grid-cols-3">
        {VALUES.map((key) => (
          <li key={key}>
            <Card className="h-full">
              <h3 className="font-bold">{t(key)}</h3>
              <p className="mt-1 text-sm text-muted-foreground">{t(`${key}Text`)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </ProsePage>
  );
}
