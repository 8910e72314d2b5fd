// Whose number a count of disclosed information is, by the words around it, where it may not be the office's own total.

/** 此外，通过张贴宣传资料等方式，公开信息42条: by one way, where the total stands elsewhere. Up to the number. */
export const byWay = /(?:通过|利用|采[取用])[^,。;]{2,60}(?:方式|形式|手段),[^,。;]{0,24}$/;

/** 主动公开51条。其中公开政府信息29条: a part of the total in front, which may be divided further. Between the two numbers. */
export const subtotal = /^[,;。(]*其中,?(?:(?:主动)?公开的?(?:政府|政务)信息|(?:政府|政务|主动)信息公开)(?:共|为)?$/;

/** 通过网站公开20条,通过新媒体公开9条: one way beside another. What the second phrase begins with. */
export const anotherWay = /^(?:通过|利用|依托|运用|借助)/;

/** 通过“两微一端”公开: a phrase whose way stood in quotes, without them. */
export const quotedWay = /(?:通过|利用|依托|运用|借助)(?:公开|发布|公布|更新)/;
