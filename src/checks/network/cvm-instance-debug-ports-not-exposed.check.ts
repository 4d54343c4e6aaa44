import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-debug-ports-not-exposed',
  title: { en: 'CVM instance keeps debugging interfaces off the internet', zh: '云服务器调试端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a debugging interface to the internet', zh: '云服务器调试接口可从公网访问' },
  why: {
    en: 'A debugger can make the program that it is attached to do anything, and none of these interfaces asks for a password. They are for the developer’s own machine.',
    zh: '调试器可以让被调试的程序执行任意操作，而这些接口都不校验密码。它们只应在开发者本机使用。',
  },
  severity: 'critical',
  objectives: ['default-deny'],
  ports: ['1044', '1098-1099', '5005', '5555', '8000', '9009', '9222', '9229', '11099', '45000-45001'],
  meaning: 'Ports of debuggers and management agents (JDWP, JMX, RMI, Node.js inspector, Chrome DevTools, adb)',
  one: ['TCP', '5005'],
  other: ['TCP', '5006'],
  covers: { statements: ['WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access'] },
});
