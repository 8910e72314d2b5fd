/** The plug-in whose goals fetch artifacts, of a version that does not depend on Maven's own. */
export const dependencyPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
