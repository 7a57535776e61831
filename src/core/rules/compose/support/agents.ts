import type { ServiceContext } from '../../../profile/context/service';

/** Images by the last part of their path whose job is to read the host: its metrics, logs, processes or packages. */
const names: ReadonlySet<string> = new Set(
  (
    'node-exporter node_exporter process-exporter cadvisor netdata falco tetragon tracee promtail alloy filebeat metricbeat auditbeat packetbeat ' +
    'fluent-bit fluentd vector telegraf glances beszel-agent scrutiny scrutiny-collector smartctl-exporter crowdsec fail2ban wazuh-agent ' +
    'zabbix-agent zabbix-agent2 newrelic-infra infrastructure osquery opentelemetry-collector opentelemetry-collector-contrib kube-bench ' +
    'docker-bench-security'
  ).split(' '),
);

/** Whether the service's image is one that watches the host it runs on. */
export function watchesHost({ reference }: ServiceContext): boolean {
  return reference !== undefined && (names.has(reference.name) || /(?:^|\/)(?:datadog(?:hq)?|sysdig)\/agent$/.test(reference.path));
}
