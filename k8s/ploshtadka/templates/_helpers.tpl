{{- define "ploshtadka.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: ploshtadka
app.kubernetes.io/version: {{ .root.Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- define "ploshtadka.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{/* The database: CloudNativePG keeps role and password in a secret of its own. */}}
{{- define "ploshtadka.database" -}}
- name: DB_URL
  value: jdbc:postgresql://{{ .Release.Name }}-db-rw:5432/ploshtadka
- name: DB_USER
  valueFrom: { secretKeyRef: { name: {{ .Release.Name }}-db-app, key: username } }
- name: DB_PASSWORD
  valueFrom: { secretKeyRef: { name: {{ .Release.Name }}-db-app, key: password } }
{{- end }}

{{- define "ploshtadka.origin" -}}
{{ ternary "https" "http" .Values.tls.enabled }}://{{ required "domain has to be set" .Values.domain }}
{{- end }}

{{- define "ploshtadka.frontend" -}}
{{ default (include "ploshtadka.origin" .) .Values.frontendBaseUrl }}
{{- end }}

{{/* Brings the schema up to date: a server that finds an old one, or no database, would not come up. */}}
{{- define "ploshtadka.migrate" -}}
- name: migrate
  image: {{ printf "%s/migrate:%s" .Values.image.repository .Values.image.tag }}
  imagePullPolicy: {{ .Values.image.pullPolicy }}
  args: [--wait, "120"]
  securityContext: {{- include "ploshtadka.container-security" . | nindent 4 }}
  env: {{- include "ploshtadka.database" . | nindent 4 }}
  resources:
    requests: { cpu: 100m, memory: 128Mi }
    limits: { memory: 256Mi }
  volumeMounts: [{ name: tmp, mountPath: /tmp }]
{{- end }}

{{/* How many connections all servers may have open at once, while each WAR is being replaced. */}}
{{- define "ploshtadka.connections" -}}
{{- $servers := 0 }}
{{- range .Values.services }}
{{- $servers = add $servers (ternary .maxReplicas .replicas $.Values.autoscaling.enabled) 1 }}
{{- end }}
{{- mul $servers .Values.database.poolSize }}
{{- end }}

{{- define "ploshtadka.container-security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{- define "ploshtadka.pod-security" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end }}
