import { useQuery } from "@tanstack/react-query";
import { UserRound } from "lucide-react";
import { useDeferredValue, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { accountsQuery, usersQuery } from "@/api/users";
import { Choice } from "@/shell/choice";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@common/ui/dialog";
import { Input } from "@common/ui/input";

interface AccountPickerProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Chooses one account among all by a part of its name or address, or any. */
export function AccountPicker({ label, value, onChoose }: AccountPickerProps) {
  const t = useTranslations("users");
  const id = useId();
  const [open, setOpen] = useState(false);
  const chosen = useQuery(accountsQuery(value === undefined ? [] : [value]));
  const user = value === undefined ? undefined : chosen.data?.get(value);
  const name = value === undefined ? t("anyone") : (user?.full_name ?? user?.username ?? value.slice(-6));
  return (
    <div className="space-y-1">
      <span id={id} className="block text-sm font-medium">
        {label}
      </span>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="outline" size="small" aria-labelledby={`${id} ${id}-name`} className="max-w-56">
            <UserRound aria-hidden />
            <span id={`${id}-name`} className="truncate">
              {name}
            </span>
          </Button>
        </DialogTrigger>
        {open && (
          <DialogContent title={t("chooseAccount")}>
            <Choices
              value={value}
              onChoose={(account) => {
                onChoose(account);
                setOpen(false);
              }}
            />
          </DialogContent>
        )}
      </Dialog>
    </div>
  );
}

function Choices({ value, onChoose }: Omit<AccountPickerProps, "label">) {
  const t = useTranslations("users");
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const found = useQuery(usersQuery({ ...(q ? { q } : {}), page_size: 20 }));
  return (
    <div className="mt-3 space-y-3">
      <Input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        maxLength={255}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      <ul className="max-h-80 space-y-1 overflow-y-auto">
        <Choice selected={value === undefined} onClick={() => onChoose(undefined)}>
          {t("anyone")}
        </Choice>
        {found.data?.items.map((user) => (
          <Choice key={user.id} selected={user.id === value} onClick={() => onChoose(user.id)}>
            {[user.full_name, user.username].filter(Boolean).join(", ")}
          </Choice>
        ))}
      </ul>
      {found.data?.items.length === 0 && <p className="text-sm text-muted-foreground">{t("nobody")}</p>}
    </div>
  );
}
