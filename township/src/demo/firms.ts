/** The enterprises of 青禾镇 that leaders look after, all invented; the first are those that the other demonstrations speak of. */

type Named = readonly [zh: string, en: string];

const known: readonly Named[] = [
  ["青禾米业有限公司", "Qinghe Rice"],
  ["禾丰农机有限公司", "Hefeng Machinery"],
  ["柳塘包装材料厂", "Liutang Packaging"],
  ["石坝新型建材有限公司", "Shiba Building Materials"],
  ["绿源果蔬冷链有限公司", "Lüyuan Cold Chain"],
  ["晨光服饰加工厂", "Chenguang Garments"],
  ["北渡水产合作社", "Beidu Fishery"],
  ["青禾精密零部件有限公司", "Qinghe Precision Parts"],
  ["麦香食品有限公司", "Maixiang Foods"],
  ["双桥纸制品厂", "Shuangqiao Paper"],
  ["南岗电子科技有限公司", "Nangang Electronics"],
  ["荷花文旅有限公司", "Hehua Tourism"],
];

const houses: readonly Named[] = [
  ["禾盛", "Hesheng"],
  ["青岭", "Qingling"],
  ["枣园", "Zaoyuan"],
  ["润禾", "Runhe"],
  ["东篱", "Dongli"],
  ["云渡", "Yundu"],
  ["金穗", "Jinsui"],
  ["长桥", "Changqiao"],
  ["瑞塘", "Ruitang"],
  ["明湾", "Mingwan"],
  ["远岗", "Yuangang"],
  ["新渠", "Xinqu"],
];

const trades: readonly Named[] = [
  ["机械制造有限公司", "Machines"],
  ["纺织有限公司", "Textiles"],
  ["饲料有限公司", "Feed"],
  ["家具厂", "Furniture"],
  ["塑料制品厂", "Plastics"],
  ["金属制品有限公司", "Metalware"],
];

export const demoFirms: readonly Named[] = [
  ...known,
  ...trades.flatMap(([trade, tradeEn]) => houses.map(([house, houseEn]): Named => [`${house}${trade}`, `${houseEn} ${tradeEn}`])),
];
