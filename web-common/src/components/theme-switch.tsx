import { useState } from "react";
import { useTranslations } from "use-intl";
import { chooseTheme, storedTheme, THEMES } from "@common/theme";
import { Select } from "@common/ui/input";

/** Lets people choose light or dark. */
export function ThemeSwitch() {
  const t = useTranslations("theme");
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Select
      aria-label={t("label")}
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
          {t(`names.${candidate}`)}
        </option>
      ))}
    </Select>
  );
}
