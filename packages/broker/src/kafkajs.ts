import kafkajs from "kafkajs";

// Node finds only some names of this CommonJS package by itself: its values are imported from here, its types directly.
export const { ConfigResourceTypes, Kafka, Partitioners, logLevel } = kafkajs;
