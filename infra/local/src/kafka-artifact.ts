import type { Artifact } from "./artifacts.js";
import { dependencyPlugin } from "./maven-plugin.js";

const version = "4.1.1";

const dependencies = [
  ["org.apache.kafka", "kafka_2.13", version],
  ["org.apache.kafka", "kafka-tools", version],
  // Without a binding Kafka would say nothing at all.
  ["org.slf4j", "slf4j-simple", "1.7.36"],
];

/** Kafka's broker and its tools with all they need, as jars in one folder. */
export const kafkaArtifact: Artifact = {
  name: `kafka-${version}`,
  megabytes: 54,
  pom: `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>gongkai</groupId>
  <artifactId>kafka</artifactId>
  <version>1</version>
  <dependencies>
${dependencies
  .map(([group, artifact, version]) => {
    const names = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
    return `    <dependency>${names}</dependency>`;
  })
  .join("\n")}
  </dependencies>
</project>
`,
  maven: (pom, into) => ["-f", pom, `${dependencyPlugin}:copy-dependencies`, `-DoutputDirectory=${into}`],
};
