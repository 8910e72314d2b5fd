/** 无此相关情况, 本年度没有发生: an answer that denies whatever its heading names, as the source of a pattern. */
export const bareDenial =
  "(?:20\\d\\d年度?|本年度?|全年|[我本](?:机关|单位|部门|局|委|办|镇|乡|县|市|区|街道))*,?(?:无|没有|未发生|未出现|未有)(?:发生|出现|过)*(?:此|该|这|相关|有关|上述|以上|类|方面|的)*(?:情况|情形|事项)?(?:发生|出现)?";
