import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-message-broker-ports-not-exposed',
  title: { en: 'CVM instance keeps message brokers off the internet', zh: '云服务器消息中间件端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a message broker to the internet', zh: '云服务器消息中间件端口可从公网访问' },
  why: {
    en: 'Message brokers carry orders, logs and commands between systems, and many are installed without a password. Whoever reaches one reads and forges what systems tell each other.',
    zh: '消息中间件在系统之间传递订单、日志和指令，许多安装后没有密码。能访问它的人可以读取并伪造系统间的消息。',
  },
  severity: 'high',
  objectives: ['default-deny', 'db-not-public'],
  ports: ['1883', '2181', '4222', '5671-5672', '6650', '8161', '8883', '9092-9094', '9876', '10911', '15672', '61613-61616'],
  meaning: 'Ports of message brokers and their coordinators (RabbitMQ, Kafka, ZooKeeper, RocketMQ, ActiveMQ, MQTT, NATS, Pulsar)',
  one: ['TCP', '9092'],
  other: ['TCP', '9099'],
  covers: { statements: ['WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access'] },
});
