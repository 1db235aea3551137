import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { userQuery, type User } from "@/api/users";
import { UnsavedGuard } from "@/form/unsaved";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { isMissing } from "@common/api/problem";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Card, Skeleton } from "@common/ui/card";
import { AuditTable } from "./audit-table";
import { EditSection } from "./edit-section";
import { PasswordSection } from "./password-section";
import { ScopesSection } from "./scopes-section";
import { Section } from "./section";
import { ActiveBadge, RoleBadges } from "./user-badges";
import { UserDeeds } from "./user-deeds";

/** Somebody's account: what it is, and what an admin may do with it. */
export function Component() {
  const { id = "" } = useParams();
  const user = useQuery(userQuery(id));
  if (user.data) {
    // Another account has forms of its own.
    return <Account key={id} user={user.data} />;
  }
  return user.error ? <NoAccount error={user.error} onRetry={() => void user.refetch()} /> : <Waiting />;
}

function Account({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const { me } = usePerson();
  return (
    <UnsavedGuard>
      <PageHeader title={user.full_name ?? user.username}>
        <BackToAll />
      </PageHeader>
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <Section title={t("deeds")}>
            <Facts user={user} isMe={user.id === me.id} />
            <UserDeeds user={user} />
          </Section>
          <Section title={t("data")}>
            <EditSection user={user} />
          </Section>
          <Section title={t("password")}>
            <PasswordSection user={user} />
          </Section>
        </div>
        <Section title={t("scopes")}>
          <ScopesSection user={user} />
        </Section>
      </div>
      <h2 className="mt-8 mb-3 text-lg font-bold">{t("trail")}</h2>
      <AuditTable id="audit-of-user" accountId={user.id} />
    </UnsavedGuard>
  );
}

function Facts({ user, isMe }: { readonly user: User; readonly isMe: boolean }) {
  const t = useTranslations("users");
  return (
    <>
      <p className="flex flex-wrap gap-1">
        <ActiveBadge user={user} />
        <RoleBadges user={user} />
      </p>
      {isMe && <p className="font-semibold">{t("you")}.</p>}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted-foreground">{t("created")}</dt>
        <dd>
          <Moment at={user.created_at} />
        </dd>
        <dt className="text-muted-foreground">{t("updated")}</dt>
        <dd>
          <Moment at={user.updated_at} />
        </dd>
        <dt className="text-muted-foreground">{t("id")}</dt>
        <dd className="font-mono text-xs leading-5">{user.id}</dd>
      </dl>
    </>
  );
}

function NoAccount({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useTranslations("users");
  if (!isMissing(error)) {
    return (
      <>
        <PageHeader title={t("title")} />
        <Failure error={error} onRetry={onRetry} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("notFound")} />
      <p className="mb-4 text-muted-foreground">{t("notFoundText")}</p>
      <BackToAll />
    </>
  );
}

function BackToAll() {
  const t = useTranslations("users");
  return (
    <Button asChild variant="outline">
      <Link to="/users">{t("all")}</Link>
    </Button>
  );
}

function Waiting() {
  const t = useTranslations("users");
  return (
    <div aria-busy>
      <PageHeader title={t("title")} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <Skeleton className="h-64" />
        </Card>
        <Card>
          <Skeleton className="h-64" />
        </Card>
      </div>
    </div>
  );
}
