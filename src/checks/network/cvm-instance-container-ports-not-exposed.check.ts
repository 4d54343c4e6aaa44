import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-container-ports-not-exposed',
  title: { en: 'CVM instance keeps container and cluster interfaces off the internet', zh: '云服务器容器与集群管理端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a container or cluster interface to the internet', zh: '云服务器容器或集群管理接口可从公网访问' },
  why: {
    en: 'The interfaces of Docker, Kubernetes and etcd start programs as administrator, often without asking who calls. Open ones are found within hours and turned into mining machines.',
    zh: 'Docker、Kubernetes、etcd 的接口能以管理员身份运行程序，往往不校验调用者。暴露后数小时内就会被发现并用于挖矿。',
  },
  severity: 'critical',
  objectives: ['default-deny', 'kubernetes-api-private'],
  ports: ['2375-2380', '4243', '4789', '6443', '6783', '8001', '8472', '10248-10259', 'udp/4789', 'udp/8472'],
  meaning: 'Ports of container engines, Kubernetes and etcd',
  one: ['TCP', '2375'],
  other: ['TCP', '2374'],
  covers: { statements: ['WP-3-14'], peers: ['config-cvm-sg-no-remote-access'] },
});
