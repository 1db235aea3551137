import { useState } from "react";
import { useTranslations } from "use-intl";
import { chooseTheme, storedTheme, THEMES } from "@/theme";
import { Select } from "./ui/input";

/** Lets people choose light or dark. */
export function ThemeSwitch() {
  const t = useTranslations("nav");
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Select
      aria-label={t("theme")}
      className="h-9 w-auto text-sm"
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((candidate) => candidate === event.target.value) ?? "system";
        chooseTheme(chosen);
        setTheme(chosen);
      }}
    >
      {THEMES.map((candidate) => (
        <option key={candidate} value={candidate}>
          {t(`themes.${candidate}`)}
        </option>
      ))}
    </Select>
  );
}
