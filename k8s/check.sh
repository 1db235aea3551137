#!/bin/sh
# Checks the chart with every values file: helm lint, helm template, and the schemas of Kubernetes where kubeconform is
# installed. What was rendered is left in the folder that is given, one file for each values file.
#   k8s/check.sh [FOLDER]
set -eu
chart=$(CDPATH='' cd "$(dirname "$0")/ploshtadka" && pwd -P)
folder=${1:-$(mktemp -d)}
command -v helm > /dev/null || { echo "check.sh: helm is needed; please install it." >&2; exit 1; }
# helm takes the version for that of a cluster, which is not asked here.
kubernetes=1.31.0

for values in "$chart"/values-*.yaml; do
    name=$(basename "$values" .yaml)
    rendered="$folder/$name.yaml"
    helm lint --strict --quiet "$chart" --values "$values" --kube-version "$kubernetes"
    helm template ploshtadka "$chart" --namespace ploshtadka --values "$values" --kube-version "$kubernetes" \
        > "$rendered"
    if command -v kubeconform > /dev/null; then
        # The kinds of Traefik and of the operators have no schema among those of Kubernetes.
        kubeconform -strict -summary -kubernetes-version "$kubernetes" \
            -skip Cluster,ScheduledBackup,ObjectStore,PodMonitor,IngressRoute,Middleware "$rendered"
    fi
    echo "$name: $(grep -c '^kind:' "$rendered") objects in $rendered"
done
