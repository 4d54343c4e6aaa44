import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-remote-control-ports-not-exposed',
  title: { en: 'CVM instance keeps remote control protocols off the internet', zh: '云服务器远程控制端口未暴露到公网' },
  failTitle: { en: 'CVM instance can be remote-controlled from the internet', zh: '云服务器远程控制端口可从公网访问' },
  why: {
    en: 'VNC, WinRM, X11 and remote management cards hand over the keyboard of a machine, and some ask for no or a short password. Use the bastion host, which records who did what.',
    zh: 'VNC、WinRM、X11 和带外管理会直接交出主机的控制权，部分协议无密码或密码很短。请使用可记录操作的堡垒机。',
  },
  severity: 'high',
  objectives: ['inbound-exposure-admin-ports', 'bastion-administration'],
  ports: ['512-514', '623', '4899', '5800-5810', '5900-5910', '5938', '5985-5986', '6000-6010', '6129', 'udp/623', 'udp/3389'],
  meaning: 'Ports of remote control protocols beside SSH and RDP (VNC, WinRM, X11, IPMI, rsh, Radmin, TeamViewer)',
  one: ['TCP', '5901'],
  other: ['TCP', '5911'],
  covers: { statements: ['WP-6.2.2-05d'], peers: ['cis-3.1'] },
});
