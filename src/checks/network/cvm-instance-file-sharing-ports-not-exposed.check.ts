import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-file-sharing-ports-not-exposed',
  title: { en: 'CVM instance keeps file shares off the internet', zh: '云服务器文件共享端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a file share to the internet', zh: '云服务器文件共享端口可从公网访问' },
  why: {
    en: 'File sharing protocols were made for trusted networks; worms and ransomware spread through exactly these ports. Share files over the private network or through object storage.',
    zh: '文件共享协议面向可信网络设计，蠕虫和勒索软件正是通过这些端口传播。请通过内网或对象存储共享文件。',
  },
  severity: 'critical',
  objectives: ['default-deny', 'unsupported-ports'],
  ports: ['111', '139', '445', '548', '2049', 'udp/111', 'udp/137-138', 'udp/445', 'udp/2049'],
  meaning: 'Ports of file sharing protocols (SMB, NetBIOS, NFS, AFP)',
  one: ['TCP', '445'],
  other: ['TCP', '443'],
  covers: { statements: ['CVM-PORT-04'], peers: ['config-cvm-sg-no-remote-access'] },
});
