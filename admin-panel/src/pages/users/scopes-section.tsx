import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { adminsQuery, forgetUsers, scopesQuery, setScopes, type User } from "@/api/users";
import { useUnsaved } from "@/form/unsaved";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { usePerson } from "@/shell/person";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Skeleton } from "@common/ui/card";
import { ScopeChoice } from "./scope-choice";
import { ADMIN_USERS, difference } from "./scopes";

/** What somebody may do. */
export function ScopesSection({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const { me } = usePerson();
  const client = useQueryClient();
  const available = useQuery(scopesQuery);
  const admins = useQuery(adminsQuery);
  // Unless something was ticked here, what the server says is shown.
  const [own, setOwn] = useState<readonly string[]>();
  const chosen = own ?? user.scopes;
  const { added, removed } = difference(user.scopes, chosen);
  const dirty = added.length + removed.length > 0;
  useUnsaved(dirty);
  const save = async () => {
    await setScopes(user.id, chosen);
    await forgetUsers(client);
    setOwn(undefined);
    toast.success(t("saved"));
  };
  const isMe = user.id === me.id;
  return (
    <>
      <p className="text-muted-foreground">{t("scopesText")}</p>
      {available.error && <Failure error={available.error} onRetry={() => void available.refetch()} />}
      {available.isPending && <Skeleton className="h-64" />}
      {available.data && (
        <ScopeChoice
          available={available.data}
          chosen={chosen}
          locked={isMe && admins.data === 1 ? ADMIN_USERS : undefined}
          onChoose={setOwn}
        />
      )}
      <ConfirmDialog
        trigger={<Button disabled={!dirty}>{t("saveScopes")}</Button>}
        title={t("scopesConfirm", { name: user.full_name ?? user.username })}
        description={<Consequences added={added} removed={removed} isMe={isMe} />}
        action={t("saveScopes")}
        destructive={removed.length > 0}
        onConfirm={save}
      />
    </>
  );
}

interface ConsequencesProps {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly isMe: boolean;
}

function Consequences({ added, removed, isMe }: ConsequencesProps) {
  const t = useTranslations("users");
  return (
    <span className="block space-y-2">
      {added.length > 0 && <span className="block">{t("scopesAdded", { scopes: added.join(", ") })}</span>}
      {removed.length > 0 && <span className="block">{t("scopesRemoved", { scopes: removed.join(", ") })}</span>}
      <span className="block">{t("tokensText")}</span>
      {isMe && removed.includes(ADMIN_USERS) && <strong className="block text-destructive">{t("losingAdmin")}</strong>}
    </span>
  );
}
