package org.weibao.scales.loading;

import java.util.HashMap;
import java.util.Map;

/**
 * Frequent characters that belong to one Chinese script only, each with its counterpart. Characters that both scripts use, with
 * whatever meaning, are not here: what is reported is certain, what is not may still be mixed.
 */
final class Scripts {
    /** Traditional, simplified, traditional, simplified, … */
    private static final String PAIRS = """
            憂忧慮虑懼惧懷怀惡恶愛爱態态總总慣惯應应戰战擔担據据擾扰撫抚揚扬損损擇择擁拥擊击攔拦敗败敵敌數数時时晝昼暫暂曉晓書书會会來来東东條条極极構构樣样標标樂乐樓楼檢检
            權权歡欢歲岁歷历殘残殺杀氣气決决沒没況况淚泪測测減减滿满漸渐潔洁災灾為为無无煩烦熱热營营爭争爺爷狀状獎奖獨独獲获現现環环產产畢毕異异當当療疗癢痒瘋疯發发盡尽監监
            眾众礎础確确礙碍禮礼種种稱称穩稳積积窮穷競竞筆笔節节簡简簽签類类糾纠約约級级純纯紙纸細细終终組组結结絕绝給给統统經经維维網网緊紧緒绪線线練练緩缓編编縮缩績绩織织
            繼继續续罵骂罰罚義义習习聞闻聯联聲声聽听職职腦脑腫肿膽胆臉脸臨临與与興兴舊旧藝艺藥药處处號号蟲虫補补裝装見见規规視视親亲覺觉觀观觸触計计訂订討讨訓训記记許许設设
            訪访評评詞词試试話话該该詳详認认語语誤误說说課课調调談谈請请論论講讲謝谢證证識识譯译議议護护讀读變变讓让貝贝負负財财責责貧贫買买費费資资質质賴赖贊赞趕赶趨趋躍跃
            車车軟软較较輔辅輕轻輪轮輸输轉转辦办農农過过運运達达違违遠远選选遺遗還还邊边鄰邻醫医釋释鈍钝銳锐錄录錢钱錯错鍵键鍛锻長长門门閉闭開开間间閱阅關关陰阴陽阳階阶際际
            隨随險险隱隐雙双難难電电靈灵靜静頁页項项順顺預预頓顿領领頭头頻频題题顏颜顧顾顫颤顯显風风飛飞飯饭飲饮養养餓饿馬马騙骗驗验驚惊體体鬧闹魚鱼麗丽黨党齊齐齡龄傷伤傾倾
            僅仅個个們们備备價价優优傳传債债兒儿兩两冊册凍冻則则剛刚創创劇剧動动務务勝胜勞劳勢势勵励區区協协單单嚇吓嚴严嘗尝員员問问啟启喪丧圍围園园國国圖图團团執执報报場场
            塊块壞坏壓压夢梦奪夺婦妇媽妈學学實实審审寫写寬宽對对導导將将層层屬属帶带幫帮師师廢废廣广張张強强彈弹從从憤愤憶忆懶懒戲戏戶户掙挣揮挥換换擺摆攜携斷断殼壳溝沟燈灯
            牽牵猶犹癮瘾睜睁紅红紀纪絡络綜综緣缘縱纵罷罢聰聪肅肃腳脚蘇苏蘭兰虛虚術术訊讯診诊詢询誰谁誠诚諾诺謊谎謹谨譽誉賬账賭赌賽赛遲迟遞递鎖锁鐘钟鏡镜陳陈雜杂離离韻韵飽饱
            駕驾驅驱鮮鲜點点齒齿龍龙僑侨淺浅濕湿澀涩盤盘礦矿蓋盖藍蓝蕩荡虧亏誇夸誘诱諷讽譴谴貪贪貴贵賞赏贏赢贈赠蹤踪輩辈鉛铅閒闲閃闪闊阔隊队顆颗額额飄飘騷骚鳥鸟黃黄齋斋嗎吗
            嗚呜嘆叹噴喷嬰婴寢寝屆届嶄崭彎弯徑径悶闷惱恼惲恽慘惨慚惭慶庆憐怜憑凭懸悬搶抢撲扑擠挤攤摊斂敛曬晒榮荣橫横欄栏歐欧歸归殤殇毆殴滅灭滯滞潛潜濫滥灑洒煉炼爛烂狹狭獄狱
            獸兽瑣琐皺皱盜盗矯矫禍祸稅税竄窜籌筹籠笼紛纷納纳紋纹紹绍絲丝繞绕繪绘聳耸脅胁脫脱膚肤艱艰蝕蚀襲袭訴诉詐诈誡诫諒谅謀谋譜谱豬猪販贩貫贯購购蹺跷軀躯輟辍轟轰遷迁遼辽
            釀酿鈴铃銷销鋒锋鎮镇鏈链鑽钻閨闺隸隶霧雾頑顽頸颈頹颓饒饶騎骑驕骄鬢鬓鴉鸦鹽盐麥麦
            """;

    /** Code points. */
    static final Map<Integer, Integer> TRADITIONAL_TO_SIMPLIFIED = pairs(0, 1);

    static final Map<Integer, Integer> SIMPLIFIED_TO_TRADITIONAL = pairs(1, 0);

    private Scripts() {}

    private static Map<Integer, Integer> pairs(int from, int to) {
        int[] characters = PAIRS.codePoints().filter(Character::isIdeographic).toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < characters.length; i += 2) {
            pairs.put(characters[i + from], characters[i + to]);
        }
        return Map.copyOf(pairs);
    }
}
