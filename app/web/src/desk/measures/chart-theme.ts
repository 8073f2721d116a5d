/** The visual language as an ECharts theme: ruled lines, solid bars, no shadow, no animation. Colours are those of tokens.css, which a chart cannot read. */
const ink = { first: "#1B1D1F", second: "#474B4F", third: "#676B6E" };
const rule = "#DCDDD7";

export const chartTheme = {
  color: ["#1F4068", "#B07C1E", "#4D7F78"],
  backgroundColor: "transparent",
  textStyle: {
    fontFamily: '"Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Noto Sans SC Variable",sans-serif',
    fontSize: 12,
    color: ink.second,
  },
  categoryAxis: {
    axisLine: { show: true, lineStyle: { color: ink.first, width: 1 } },
    axisTick: { show: false },
    axisLabel: { color: ink.third, fontSize: 12 },
    splitLine: { show: false },
  },
  valueAxis: {
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: ink.third, fontSize: 12 },
    splitLine: { lineStyle: { color: rule, width: 1 } },
    splitNumber: 4,
  },
  line: { symbol: "none", showSymbol: false, smooth: false, lineStyle: { width: 1.6 } },
  bar: { barMaxWidth: 26, itemStyle: { borderRadius: 0 }, label: { color: ink.first, fontSize: 12 } },
};
