import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-directory-ports-not-exposed',
  title: { en: 'CVM instance keeps directory services off the internet', zh: '云服务器目录服务端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a directory service to the internet', zh: '云服务器目录服务端口可从公网访问' },
  why: {
    en: 'Directory services know every account of an organisation and decide who may sign in. Reached from the internet they can be searched, guessed at and used to reach everything else.',
    zh: '目录服务掌握组织的全部账号并决定谁能登录。暴露到公网后可被枚举、爆破，并成为进入其他系统的跳板。',
  },
  severity: 'high',
  objectives: ['default-deny'],
  ports: ['88', '135', '389', '464', '636', '3268-3269', 'udp/88', 'udp/389', 'udp/464'],
  meaning: 'Ports of directory services (LDAP, Kerberos, Active Directory)',
  one: ['TCP', '389'],
  other: ['TCP', '390'],
  covers: { statements: ['WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access'] },
});
