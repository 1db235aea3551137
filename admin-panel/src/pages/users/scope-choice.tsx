import { useId } from "react";
import { useTranslations } from "use-intl";
import { byArea, includedIn } from "./scopes";

interface ScopeChoiceProps {
  readonly available: readonly string[];
  readonly chosen: readonly string[];
  /** What nobody may take away. */
  readonly locked?: string | undefined;
  readonly onChoose: (scopes: readonly string[]) => void;
}

/** All scopes with what each lets somebody do, in groups of what they are about. */
export function ScopeChoice({ available, chosen, locked, onChoose }: ScopeChoiceProps) {
  const t = useTranslations("users");
  const all = [...new Set([...available, ...chosen])];
  const choose = (scope: string, held: boolean) =>
    onChoose(held ? [...chosen, scope] : chosen.filter((each) => each !== scope));
  return (
    <div className="space-y-4">
      {byArea(all).map(([area, scopes]) => (
        <fieldset key={area} className="space-y-1">
          <legend className="mb-1 text-sm font-bold">{t(`area.${area}`)}</legend>
          {scopes.map((scope) => (
            <Scope
              key={scope}
              scope={scope}
              held={chosen.includes(scope)}
              through={includedIn(scope, chosen)}
              locked={scope === locked}
              onChoose={(held) => choose(scope, held)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface ScopeProps {
  readonly scope: string;
  readonly held: boolean;
  readonly through: string | undefined;
  readonly locked: boolean;
  readonly onChoose: (held: boolean) => void;
}

function Scope({ scope, held, through, locked, onChoose }: ScopeProps) {
  const t = useTranslations("users");
  const id = useId();
  // Names of words have neither colons nor dots.
  const word = `scope.${scope.replaceAll(":", "_")}` as "scope.users_me";
  return (
    <div className="flex gap-3 rounded-lg px-2 py-1.5 hover:bg-muted/50">
      <input
        id={id}
        type="checkbox"
        checked={held}
        disabled={locked}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChoose(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-primary"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className="font-mono font-semibold">
          {scope}
        </label>
        <p id={`${id}-about`} className="text-muted-foreground">
          {t.has(word) && t(word)} {through !== undefined && t("includedIn", { scope: through })}{" "}
          {locked && t("lockedScope")}
        </p>
      </div>
    </div>
  );
}
