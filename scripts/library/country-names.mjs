// The 193 members of the United Nations: ISO 3166-1 alpha-3, English, Simplified Chinese.
// English: the short forms of the UN's own list, without what it puts in brackets, and with
// "United Kingdom" and "United States". Chinese: the forms in common use in Chinese diplomacy.
const LIST = `
AFG|Afghanistan|阿富汗
AGO|Angola|安哥拉
ALB|Albania|阿尔巴尼亚
AND|Andorra|安道尔
ARE|United Arab Emirates|阿联酋
ARG|Argentina|阿根廷
ARM|Armenia|亚美尼亚
ATG|Antigua and Barbuda|安提瓜和巴布达
AUS|Australia|澳大利亚
AUT|Austria|奥地利
AZE|Azerbaijan|阿塞拜疆
BDI|Burundi|布隆迪
BEL|Belgium|比利时
BEN|Benin|贝宁
BFA|Burkina Faso|布基纳法索
BGD|Bangladesh|孟加拉国
BGR|Bulgaria|保加利亚
BHR|Bahrain|巴林
BHS|Bahamas|巴哈马
BIH|Bosnia and Herzegovina|波斯尼亚和黑塞哥维那
BLR|Belarus|白俄罗斯
BLZ|Belize|伯利兹
BOL|Bolivia|玻利维亚
BRA|Brazil|巴西
BRB|Barbados|巴巴多斯
BRN|Brunei Darussalam|文莱
BTN|Bhutan|不丹
BWA|Botswana|博茨瓦纳
CAF|Central African Republic|中非共和国
CAN|Canada|加拿大
CHE|Switzerland|瑞士
CHL|Chile|智利
CHN|China|中国
CIV|Côte d'Ivoire|科特迪瓦
CMR|Cameroon|喀麦隆
COD|Democratic Republic of the Congo|刚果（金）
COG|Congo|刚果（布）
COL|Colombia|哥伦比亚
COM|Comoros|科摩罗
CPV|Cabo Verde|佛得角
CRI|Costa Rica|哥斯达黎加
CUB|Cuba|古巴
CYP|Cyprus|塞浦路斯
CZE|Czechia|捷克
DEU|Germany|德国
DJI|Djibouti|吉布提
DMA|Dominica|多米尼克
DNK|Denmark|丹麦
DOM|Dominican Republic|多米尼加共和国
DZA|Algeria|阿尔及利亚
ECU|Ecuador|厄瓜多尔
EGY|Egypt|埃及
ERI|Eritrea|厄立特里亚
ESP|Spain|西班牙
EST|Estonia|爱沙尼亚
ETH|Ethiopia|埃塞俄比亚
FIN|Finland|芬兰
FJI|Fiji|斐济
FRA|France|法国
FSM|Micronesia|密克罗尼西亚联邦
GAB|Gabon|加蓬
GBR|United Kingdom|英国
GEO|Georgia|格鲁吉亚
GHA|Ghana|加纳
GIN|Guinea|几内亚
GMB|Gambia|冈比亚
GNB|Guinea-Bissau|几内亚比绍
GNQ|Equatorial Guinea|赤道几内亚
GRC|Greece|希腊
GRD|Grenada|格林纳达
GTM|Guatemala|危地马拉
GUY|Guyana|圭亚那
HND|Honduras|洪都拉斯
HRV|Croatia|克罗地亚
HTI|Haiti|海地
HUN|Hungary|匈牙利
IDN|Indonesia|印度尼西亚
IND|India|印度
IRL|Ireland|爱尔兰
IRN|Iran|伊朗
IRQ|Iraq|伊拉克
ISL|Iceland|冰岛
ISR|Israel|以色列
ITA|Italy|意大利
JAM|Jamaica|牙买加
JOR|Jordan|约旦
JPN|Japan|日本
KAZ|Kazakhstan|哈萨克斯坦
KEN|Kenya|肯尼亚
KGZ|Kyrgyzstan|吉尔吉斯斯坦
KHM|Cambodia|柬埔寨
KIR|Kiribati|基里巴斯
KNA|Saint Kitts and Nevis|圣基茨和尼维斯
KOR|Republic of Korea|韩国
KWT|Kuwait|科威特
LAO|Lao People's Democratic Republic|老挝
LBN|Lebanon|黎巴嫩
LBR|Liberia|利比里亚
LBY|Libya|利比亚
LCA|Saint Lucia|圣卢西亚
LIE|Liechtenstein|列支敦士登
LKA|Sri Lanka|斯里兰卡
LSO|Lesotho|莱索托
LTU|Lithuania|立陶宛
LUX|Luxembourg|卢森堡
LVA|Latvia|拉脱维亚
MAR|Morocco|摩洛哥
MCO|Monaco|摩纳哥
MDA|Republic of Moldova|摩尔多瓦
MDG|Madagascar|马达加斯加
MDV|Maldives|马尔代夫
MEX|Mexico|墨西哥
MHL|Marshall Islands|马绍尔群岛
MKD|North Macedonia|北马其顿
MLI|Mali|马里
MLT|Malta|马耳他
MMR|Myanmar|缅甸
MNE|Montenegro|黑山
MNG|Mongolia|蒙古
MOZ|Mozambique|莫桑比克
MRT|Mauritania|毛里塔尼亚
MUS|Mauritius|毛里求斯
MWI|Malawi|马拉维
MYS|Malaysia|马来西亚
NAM|Namibia|纳米比亚
NER|Niger|尼日尔
NGA|Nigeria|尼日利亚
NIC|Nicaragua|尼加拉瓜
NLD|Netherlands|荷兰
NOR|Norway|挪威
NPL|Nepal|尼泊尔
NRU|Nauru|瑙鲁
NZL|New Zealand|新西兰
OMN|Oman|阿曼
PAK|Pakistan|巴基斯坦
PAN|Panama|巴拿马
PER|Peru|秘鲁
PHL|Philippines|菲律宾
PLW|Palau|帕劳
PNG|Papua New Guinea|巴布亚新几内亚
POL|Poland|波兰
PRK|Democratic People's Republic of Korea|朝鲜
PRT|Portugal|葡萄牙
PRY|Paraguay|巴拉圭
QAT|Qatar|卡塔尔
ROU|Romania|罗马尼亚
RUS|Russian Federation|俄罗斯
RWA|Rwanda|卢旺达
SAU|Saudi Arabia|沙特阿拉伯
SDN|Sudan|苏丹
SEN|Senegal|塞内加尔
SGP|Singapore|新加坡
SLB|Solomon Islands|所罗门群岛
SLE|Sierra Leone|塞拉利昂
SLV|El Salvador|萨尔瓦多
SMR|San Marino|圣马力诺
SOM|Somalia|索马里
SRB|Serbia|塞尔维亚
SSD|South Sudan|南苏丹
STP|Sao Tome and Principe|圣多美和普林西比
SUR|Suriname|苏里南
SVK|Slovakia|斯洛伐克
SVN|Slovenia|斯洛文尼亚
SWE|Sweden|瑞典
SWZ|Eswatini|斯威士兰
SYC|Seychelles|塞舌尔
SYR|Syrian Arab Republic|叙利亚
TCD|Chad|乍得
TGO|Togo|多哥
THA|Thailand|泰国
TJK|Tajikistan|塔吉克斯坦
TKM|Turkmenistan|土库曼斯坦
TLS|Timor-Leste|东帝汶
TON|Tonga|汤加
TTO|Trinidad and Tobago|特立尼达和多巴哥
TUN|Tunisia|突尼斯
TUR|Türkiye|土耳其
TUV|Tuvalu|图瓦卢
TZA|United Republic of Tanzania|坦桑尼亚
UGA|Uganda|乌干达
UKR|Ukraine|乌克兰
URY|Uruguay|乌拉圭
USA|United States|美国
UZB|Uzbekistan|乌兹别克斯坦
VCT|Saint Vincent and the Grenadines|圣文森特和格林纳丁斯
VEN|Venezuela|委内瑞拉
VNM|Viet Nam|越南
VUT|Vanuatu|瓦努阿图
WSM|Samoa|萨摩亚
YEM|Yemen|也门
ZAF|South Africa|南非
ZMB|Zambia|赞比亚
ZWE|Zimbabwe|津巴布韦
`;

/** Names in both languages by ISO code. */
export const COUNTRY_NAMES = new Map(
  LIST.trim()
    .split("\n")
    .map((line) => {
      const [iso, en, zh] = line.split("|");
      return [iso, { en, zh }];
    }),
);
