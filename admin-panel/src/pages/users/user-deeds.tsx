import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Ban, CircleCheck, Store, Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { addScopes, adminsQuery, changeUser, deleteUser, forgetUsers, type User } from "@/api/users";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { usePerson } from "@/shell/person";
import { Button } from "@common/ui/button";
import { PRESETS } from "./scopes";

interface DeedProps {
  readonly user: User;
}

/** What an admin does with an account as a whole. What the server would refuse to do with one's own is not there. */
export function UserDeeds({ user }: DeedProps) {
  const t = useTranslations("users");
  const { me } = usePerson();
  const admins = useQuery(adminsQuery);
  const isMe = user.id === me.id;
  // Whoever reads this is an active admin: the last one can only be this one.
  const mayGo = !isMe || (admins.data ?? 0) > 1;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {PRESETS.owner.some((scope) => !user.scopes.includes(scope)) && <MakeOwner user={user} />}
        {mayGo && (user.is_active ? <Deactivate user={user} isMe={isMe} /> : <Activate user={user} />)}
        {mayGo && <Delete user={user} isMe={isMe} />}
      </div>
      {isMe && admins.data === 1 && <p className="text-sm text-muted-foreground">{t("lastAdmin")}</p>}
    </>
  );
}

function MakeOwner({ user }: DeedProps) {
  const t = useTranslations("users");
  const done = useDone();
  const name = nameOf(user);
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline">
          <Store aria-hidden />
          {t("makeOwner")}
        </Button>
      }
      title={t("makeOwnerConfirm", { name })}
      description={[t("makeOwnerText"), t("tokensText")].join(" ")}
      action={t("makeOwner")}
      onConfirm={() => addScopes(user.id, PRESETS.owner).then(() => done(t("madeOwner", { name })))}
    />
  );
}

function Activate({ user }: DeedProps) {
  const t = useTranslations("users");
  const done = useDone();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline">
          <CircleCheck aria-hidden />
          {t("activate")}
        </Button>
      }
      title={t("activateConfirm", { name: nameOf(user) })}
      description={t("activateText")}
      action={t("activate")}
      onConfirm={() => changeUser(user.id, { is_active: true }).then(() => done(t("activated")))}
    />
  );
}

function Deactivate({ user, isMe }: DeedProps & { readonly isMe: boolean }) {
  const t = useTranslations("users");
  const done = useDone();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline">
          <Ban aria-hidden />
          {t("deactivate")}
        </Button>
      }
      title={t("deactivateConfirm", { name: nameOf(user) })}
      description={[t("deactivateText"), isMe && t("ownDeed")].filter(Boolean).join(" ")}
      action={t("deactivate")}
      destructive
      onConfirm={() => changeUser(user.id, { is_active: false }).then(() => done(t("deactivated")))}
    />
  );
}

function Delete({ user, isMe }: DeedProps & { readonly isMe: boolean }) {
  const t = useTranslations("users");
  const navigate = useNavigate();
  const client = useQueryClient();
  const name = nameOf(user);
  const remove = async () => {
    await deleteUser(user.id);
    toast.success(t("deleted", { name }));
    await navigate("/users");
    client.removeQueries({ queryKey: ["user", user.id] });
    await forgetUsers(client);
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant="destructive">
          <Trash2 aria-hidden />
          {t("deleteUser")}
        </Button>
      }
      title={t("deleteConfirm", { name, email: user.email })}
      description={[t("deleteText"), isMe && t("ownDeed")].filter(Boolean).join(" ")}
      action={t("deleteUser")}
      destructive
      onConfirm={remove}
    />
  );
}

function useDone(): (text: string) => Promise<void> {
  const client = useQueryClient();
  return async (text) => {
    toast.success(text);
    await forgetUsers(client);
  };
}

function nameOf(user: User): string {
  return user.full_name ?? user.username;
}
