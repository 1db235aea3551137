#!/bin/sh
# Makes a sealed secret of what stands in an env file, so that it may be committed: only the cluster can open it.
#   k8s/scripts/seal.sh NAMESPACE NAME FILE.env [FOLDER]
# It is written to FOLDER/NAME.yaml, k8s/sealed-secrets/NAME.yaml unless a folder is given. In the env file a value may stand in
# quotes, as in docker/.env; they do not belong to it.
# ploshtadka-users: JWT_PRIVATE_KEY, and what is wanted of JWT_VERIFICATION_KEYS, GOOGLE_CLIENT_ID, TURNSTILE_SECRET_KEY,
#   PLOSHTADKA_ADMIN_USERNAME, PLOSHTADKA_ADMIN_PASSWORD, PLOSHTADKA_ADMIN_EMAIL
# ploshtadka-payments: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET
# ploshtadka-notifications: SMTP_USER, SMTP_PASSWORD
# ploshtadka-backup, where database.backup is enabled: ACCESS_KEY_ID, ACCESS_SECRET_KEY
set -eu
[ $# -eq 3 ] || [ $# -eq 4 ] || { echo "usage: seal.sh NAMESPACE NAME FILE.env [FOLDER]" >&2; exit 2; }
folder=${4:-$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)/sealed-secrets}
for tool in kubectl kubeseal; do
    command -v "$tool" > /dev/null || { echo "seal.sh: $tool is needed; please install it." >&2; exit 1; }
done
[ -f "$3" ] || { echo "seal.sh: there is no file $3." >&2; exit 1; }
mkdir -p "$folder"
# A tool that fails leaves no half of a file behind.
trap 'rm -f "$folder/$2.yaml.part"' EXIT
name='^([A-Za-z_][A-Za-z0-9_]*)'
secret=$(sed -E -e "s/$name=\"(.*)\"[[:space:]]*\$/\1=\2/" -e "s/$name='(.*)'[[:space:]]*\$/\1=\2/" "$3" \
    | kubectl create secret generic "$2" --namespace "$1" --from-env-file=/dev/stdin --dry-run=client --output yaml)
printf '%s\n' "$secret" | kubeseal --format yaml > "$folder/$2.yaml.part"
mv "$folder/$2.yaml.part" "$folder/$2.yaml"
echo "$folder/$2.yaml"
